/**
 * Puts text on the clipboard. False when the browser refuses or has no clipboard (plain http, embedded pages, policies): the
 * caller then offers the text for copying by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a PNG picture on the clipboard; false when it cannot. The picture may still be loading: Safari wants the promise within
 * the click itself.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
