/** Loads a classic script; unlike `fetch` and modules, that works from `file://` too. Rejects when there is none at the address. */
export function loadScript(document: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}
