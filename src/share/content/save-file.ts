/** Offers a file made in the page as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by the next turn of the event loop in every engine; a minute is safe for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
