export type Suggestion = { value: string; label: string; hint?: string | undefined };

export type ComboboxState = {
  text: string;
  /** Value of the suggestion that was chosen; empty as soon as the text is edited. */
  chosen: string;
  items: readonly Suggestion[];
  open: boolean;
  /** Index of the lit suggestion, −1 for none. */
  active: number;
  /** Someone is typing and has not chosen, closed or left: only then may an answer open the list. */
  wanting: boolean;
};

export type ComboboxAction =
  /** `enough`: long enough to ask for suggestions. */
  | { type: "typed"; text: string; enough: boolean }
  | { type: "answered"; forText: string; items: readonly Suggestion[] }
  | { type: "moved"; to: "next" | "previous" | "first" | "last" }
  | { type: "chose"; index: number }
  | { type: "closed" }
  | { type: "reset"; text: string; chosen: string };

export function initialState(text: string, chosen: string): ComboboxState {
  return { text, chosen, items: [], open: false, active: -1, wanting: false };
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
        text: action.text,
        chosen: "",
        items: action.enough ? state.items : [],
        active: -1,
        open: action.enough && state.open,
        wanting: action.enough,
      };
    case "answered":
      // An answer to older text, or one that comes after the field was left, must not open the list.
      if (action.forText !== state.text || !state.wanting) return state;
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
      return item
        ? { ...state, text: item.label, chosen: item.value, open: false, active: -1, wanting: false }
        : state;
    }
    case "closed":
      return { ...state, open: false, active: -1, wanting: false };
    case "reset":
      return initialState(action.text, action.chosen);
  }
}
