import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { ErrorSummary, RadioGroup, SubmitButton, TextField } from "../index";

describe("fields", () => {
  it("wire hint and errors to the control, beside a description of the caller's own", () => {
    const html = renderToStaticMarkup(
      <TextField
        id="mail"
        name="mail"
        label="Mail"
        hint="Hint"
        errors={["Fout"]}
        aria-describedby="own"
        required
      />,
    );
    expect(html).toContain('aria-describedby="own mail-hint mail-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="mail-error"');
    expect(html).toContain('<label class="field-label" for="mail">');
  });

  it("say nothing of errors when there are none", () => {
    const html = renderToStaticMarkup(<TextField id="mail" name="mail" label="Mail" errors={[]} />);
    expect(html).not.toMatch(/aria-invalid|aria-describedby|field-errors/);
  });

  it("group radio buttons under a legend that carries the errors", () => {
    const html = renderToStaticMarkup(
      <RadioGroup
        id="g"
        name="g"
        label="Kies"
        errors={["Fout"]}
        defaultValue="b"
        options={[
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ]}
      />,
    );
    expect(html).toContain('<fieldset class="field choice-group" id="g"');
    expect(html).toContain('aria-describedby="g-error"');
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it("keep a pending submit button focusable", () => {
    const html = renderToStaticMarkup(
      <SubmitButton pending pendingLabel="Bezig">
        Sturen
      </SubmitButton>,
    );
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain("Bezig");
    expect(html).not.toContain(' disabled=""');
  });
});

it("draws no error summary without errors, and links each error to its field", () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Fout" errors={[]} />)).toBe("");
  expect(
    renderToStaticMarkup(<ErrorSummary title="Fout" errors={[{ fieldId: "mail", message: "Vul in" }]} />),
  ).toContain('<a href="#mail">Vul in</a>');
});
