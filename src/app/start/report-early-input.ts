/**
 * Tells React of form fields that were changed before it took over `root`. React takes over a changed field as it stands and
 * believes it unchanged, so the field is set back to its prerendered value and changed again.
 */
export function reportEarlyInput(root: HTMLElement): void {
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    const isChecked = field instanceof HTMLInputElement && field.checked !== field.defaultChecked;
    if (isChecked) {
      field.checked = field.defaultChecked;
      field.click();
    } else if (field.value !== field.defaultValue && !/checkbox|radio/.test(field.type)) {
      const { value } = field;
      field.value = field.defaultValue;
      type(field, value);
    }
  }
  for (const select of root.querySelectorAll("select")) {
    const prerendered = [...select.options].findIndex(({ defaultSelected }) => defaultSelected);
    if (select.selectedIndex !== Math.max(0, prerendered)) select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  for (const details of root.querySelectorAll("details[open]")) details.dispatchEvent(new Event("toggle"));
}

/** Changes a field as a keystroke does: React watches assignments to the property of the element itself, and this one goes past it. */
function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Keeps what was typed into a prerendered page that is about to be drawn afresh. The function it returns types it into the new
 * field of the same name, which also gets the focus if the old one had it.
 */
export function keepEarlyText(root: HTMLElement): () => void {
  const fields = [...root.querySelectorAll<HTMLInputElement>("input[name]")];
  const typed = fields
    .filter(({ type, value, defaultValue }) => !/checkbox|radio/.test(type) && value !== defaultValue)
    .map((field) => ({ name: field.name, value: field.value, hasFocus: field === document.activeElement }));
  return () => {
    for (const { name, value, hasFocus } of typed) {
      const field = root.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);
      if (field === null) continue;
      if (hasFocus) field.focus({ preventScroll: true });
      type(field, value);
    }
  };
}
