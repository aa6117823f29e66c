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
      // React watches assignments to the property of the element itself; this one goes past it, as a keystroke does.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  for (const select of root.querySelectorAll("select")) {
    const prerendered = [...select.options].findIndex(({ defaultSelected }) => defaultSelected);
    if (select.selectedIndex !== Math.max(0, prerendered)) select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  for (const details of root.querySelectorAll("details[open]")) details.dispatchEvent(new Event("toggle"));
}
