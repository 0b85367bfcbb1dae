/** Pictures the core draws of sealed files. They come as bytes and live on this screen alone. */
import { call } from "./client";

/** One after the other: each is drawn by a process of its own. */
let last: Promise<unknown> = Promise.resolve();

/** Has a picture drawn and gives an address an `img` can show. Throws AppFailure. */
export function drawn(command: string, request: Record<string, unknown>): Promise<string> {
  const made = last.then(async () => addressOf(await call<ArrayBuffer>(command, { request })));
  last = made.catch(() => undefined);
  return made;
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
