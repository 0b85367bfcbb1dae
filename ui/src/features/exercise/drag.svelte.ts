/** Dragging a card to a pile, with Pointer Events. Owns where the finger is; moves nothing itself. */

/** How far a finger goes before it is a drag and not a tap, in CSS pixels. */
const FAR = 6;

export class CardDrag {
  /** Whether a card is in the air. */
  active = $state(false);
  /** The card's words. */
  text = $state("");
  /** The pile under the finger. */
  over = $state<string | undefined>();

  readonly #lay: (at: number, pile: string) => void;
  #at = -1;
  #from = { x: 0, y: 0 };
  #ghost: HTMLElement | undefined;

  constructor(lay: (at: number, pile: string) => void) {
    this.#lay = lay;
  }

  begin = (event: PointerEvent, at: number, text: string): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    this.#at = at;
    this.text = text;
    this.#from = { x: event.clientX, y: event.clientY };
    const target = event.currentTarget as HTMLElement;
    const rise = (moving: PointerEvent): void => {
      const far = Math.hypot(moving.clientX - this.#from.x, moving.clientY - this.#from.y);
      if (far < FAR) return;
      stop();
      this.active = true;
      this.move(moving);
    };
    const stop = (): void => {
      removeEventListener("pointermove", rise);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
    };
    // A finger is captured by what it touches first; the piles are found by where it is.
    if (target.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
    addEventListener("pointermove", rise);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  };

  move = (event: PointerEvent): void => {
    this.#from = { x: event.clientX, y: event.clientY };
    this.over = pileAt(event.clientX, event.clientY);
    this.#place();
  };

  drop = (event: PointerEvent): void => {
    const pile = pileAt(event.clientX, event.clientY);
    const at = this.#at;
    this.cancel();
    if (pile !== undefined) this.#lay(at, pile);
  };

  cancel = (): void => {
    this.active = false;
    this.over = undefined;
    this.#at = -1;
  };

  /** Escape puts the card back. */
  keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  /** Above everything, and fixed to the window whatever contains it: a popover. */
  rise = (raised: HTMLElement): void => raised.showPopover();

  /** The words that follow the finger. */
  follow = (ghost: HTMLElement): (() => void) => {
    this.rise(ghost);
    this.#ghost = ghost;
    this.#place();
    return () => {
      this.#ghost = undefined;
    };
  };

  // Through CSSOM, which the policy allows.
  #place(): void {
    if (!this.#ghost) return;
    const { x, y } = this.#from;
    this.#ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
  }
}

function pileAt(x: number, y: number): string | undefined {
  const pile = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-pile]");
  return pile?.dataset["pile"];
}
