/** Puts text on the clipboard. False when the browser refuses or has none (plain http, embedded pages, policies). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The caller offers the text for copying by hand.
    return false;
  }
}

/** The same for a PNG picture. The picture may still be on its way: Safari wants the promise within the press itself. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    // The caller points to the download.
    return false;
  }
}
