import { node } from "./dom";

/** Load the grid's style sheet and the shell's own; resolves when the page can be shown. */
export async function addStyles(): Promise<void> {
  const addresses = [
    new URL("@univerjs/preset-sheets-core/lib/index.css", import.meta.url),
    new URL("../shell.css", import.meta.url),
  ];
  await Promise.all(
    addresses.map(
      (address) =>
        new Promise<void>((resolve) => {
          const link = node("link", { rel: "stylesheet", href: address.href });
          // Without its styles the page is ugly, and works.
          for (const event of ["load", "error"]) {
            link.addEventListener(event, () => {
              resolve();
            });
          }
          document.head.append(link);
        }),
    ),
  );
}
