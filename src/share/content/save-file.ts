/** Downloads a file that was made in the page. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address by the next turn of the event loop; a minute is safe for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
