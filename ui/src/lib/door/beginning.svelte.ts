/** Whether somebody at the door begins another journal or a shelf. Owns that alone. */
class Beginning {
  open = $state(false);
}

export const beginning = new Beginning();
