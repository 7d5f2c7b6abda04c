/**
 * Hands a file that was made on this device to the browser to save. Nothing is sent.
 * @param name with its ending
 */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may still be reading it; it is small.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
