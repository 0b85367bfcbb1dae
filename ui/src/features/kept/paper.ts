/** Pages of an attached file as pictures. They come as bytes and live on this screen alone. */
import { call } from "$lib/ipc/client";

/** One after the other: each is drawn by a process of its own. */
let last: Promise<unknown> = Promise.resolve();

/** A page, counted from 0, as an address a picture can show. Throws AppFailure. */
export function pagePicture(id: string, page: number, width: number): Promise<string> {
  const drawn = last.then(async () => {
    const bytes = await call<ArrayBuffer>("paper_page", { request: { id, page, width } });
    return addressOf(bytes);
  });
  last = drawn.catch(() => undefined);
  return drawn;
}

function addressOf(bytes: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsDataURL(new Blob([bytes], { type: "image/png" }));
  });
}

/** Calls `seen` once, when an element first comes into sight. */
export function whenSeen(element: Element, seen: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    seen();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
