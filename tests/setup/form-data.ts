/** A form as a browser sends it: what stands in a list is a field that is sent several times. */
export function formData(values: Readonly<Record<string, string | readonly string[] | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
