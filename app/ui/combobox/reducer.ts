export type Suggestion = { value: string; label: string; hint?: string | undefined };

export type ComboboxState = {
  text: string;
  /** Value of the suggestion that was chosen; empty as soon as the text is edited. */
  chosen: string;
  items: readonly Suggestion[];
  open: boolean;
  /** Index of the lit suggestion, −1 for none. */
  active: number;
};

export type ComboboxAction =
  | { type: "typed"; text: string }
  | { type: "answered"; forText: string; items: readonly Suggestion[] }
  | { type: "moved"; to: "next" | "previous" | "first" | "last" }
  | { type: "chose"; index: number }
  | { type: "closed" };

export function initialState(text: string, chosen: string): ComboboxState {
  return { text, chosen, items: [], open: false, active: -1 };
}

function moveTo(state: ComboboxState, to: "next" | "previous" | "first" | "last"): number {
  const last = state.items.length - 1;
  if (to === "first") return 0;
  if (to === "last") return last;
  // One stop on the text itself (−1) lies between the last and the first suggestion.
  if (to === "next") return state.active >= last ? -1 : state.active + 1;
  return state.active === -1 ? last : state.active - 1;
}

export function comboboxReducer(state: ComboboxState, action: ComboboxAction): ComboboxState {
  switch (action.type) {
    case "typed":
      return {
        ...state,
        text: action.text,
        chosen: "",
        active: -1,
        open: action.text.trim() !== "" && state.open,
      };
    case "answered":
      // An answer to older text must not replace what fits the text of now.
      if (action.forText !== state.text) return state;
      return { ...state, items: action.items, open: true, active: -1 };
    case "moved":
      if (state.items.length === 0) return state;
      return {
        ...state,
        open: true,
        active: moveTo(state.open ? state : { ...state, active: -1 }, action.to),
      };
    case "chose": {
      const item = state.items[action.index];
      return item ? { ...state, text: item.label, chosen: item.value, open: false, active: -1 } : state;
    }
    case "closed":
      return { ...state, open: false, active: -1 };
  }
}
