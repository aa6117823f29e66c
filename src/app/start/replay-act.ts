/**
 * Makes React hear of one control that was used before it listened. React takes over a changed control as it stands and believes
 * it unchanged, so the control goes back to what was drawn and is changed again, this time under React's eyes.
 */
export function replayAct(control: Element | null): void {
  if (!control?.isConnected) return;
  if (control instanceof HTMLButtonElement) control.click();
  else if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event("change", { bubbles: true }));
  else if (control instanceof HTMLInputElement) replayInput(control);
}

function replayInput(input: HTMLInputElement): void {
  const { checked, defaultChecked, value, defaultValue } = input;
  if (checked !== defaultChecked) {
    input.checked = defaultChecked;
    input.click();
  } else if (value !== defaultValue && input.type !== "checkbox" && input.type !== "radio") {
    input.value = defaultValue;
    // React watches assignments to the element's own property; the prototype's goes past it, as a keystroke does.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
