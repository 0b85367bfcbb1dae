/** Pages of an attached file as pictures. */
import { drawn } from "$lib/ipc/drawn";

/** A page, counted from 0, as an address a picture can show. Throws AppFailure. */
export function pagePicture(id: string, page: number, width: number): Promise<string> {
  return drawn("paper_page", { id, page, width });
}
