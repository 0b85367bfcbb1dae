/** The icons in use, by deep path. Always drawn beside words. */
import arrowDown from "@phosphor-icons/core/assets/regular/arrow-down.svg?raw";
import arrowLeft from "@phosphor-icons/core/assets/regular/arrow-left.svg?raw";
import arrowRight from "@phosphor-icons/core/assets/regular/arrow-right.svg?raw";
import arrowUp from "@phosphor-icons/core/assets/regular/arrow-up.svg?raw";
import books from "@phosphor-icons/core/assets/regular/books.svg?raw";
import book from "@phosphor-icons/core/assets/regular/book-open-text.svg?raw";
import certificate from "@phosphor-icons/core/assets/regular/certificate.svg?raw";
import check from "@phosphor-icons/core/assets/regular/check.svg?raw";
import compass from "@phosphor-icons/core/assets/regular/compass.svg?raw";
import copy from "@phosphor-icons/core/assets/regular/copy.svg?raw";
import download from "@phosphor-icons/core/assets/regular/download-simple.svg?raw";
import eye from "@phosphor-icons/core/assets/regular/eye.svg?raw";
import eyeSlash from "@phosphor-icons/core/assets/regular/eye-slash.svg?raw";
import folder from "@phosphor-icons/core/assets/regular/folder-open.svg?raw";
import handHeart from "@phosphor-icons/core/assets/regular/hand-heart.svg?raw";
import house from "@phosphor-icons/core/assets/regular/house-line.svg?raw";
import key from "@phosphor-icons/core/assets/regular/key.svg?raw";
import lifebuoy from "@phosphor-icons/core/assets/regular/lifebuoy.svg?raw";
import list from "@phosphor-icons/core/assets/regular/list.svg?raw";
import lock from "@phosphor-icons/core/assets/regular/lock-simple.svg?raw";
import path from "@phosphor-icons/core/assets/regular/path.svg?raw";
import pencil from "@phosphor-icons/core/assets/regular/pencil-simple.svg?raw";
import plant from "@phosphor-icons/core/assets/regular/plant.svg?raw";
import plus from "@phosphor-icons/core/assets/regular/plus.svg?raw";
import printer from "@phosphor-icons/core/assets/regular/printer.svg?raw";
import restore from "@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw";
import search from "@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw";
import settings from "@phosphor-icons/core/assets/regular/gear-six.svg?raw";
import share from "@phosphor-icons/core/assets/regular/paper-plane-tilt.svg?raw";
import sun from "@phosphor-icons/core/assets/regular/sun-horizon.svg?raw";
import trash from "@phosphor-icons/core/assets/regular/trash.svg?raw";
import tuck from "@phosphor-icons/core/assets/regular/archive.svg?raw";
import warning from "@phosphor-icons/core/assets/regular/warning-circle.svg?raw";
import x from "@phosphor-icons/core/assets/regular/x.svg?raw";
import { fromCore, type SafeHtml } from "./html";

const raw = {
  "arrow-down": arrowDown,
  "arrow-left": arrowLeft,
  "arrow-right": arrowRight,
  "arrow-up": arrowUp,
  book,
  books,
  certificate,
  check,
  compass,
  copy,
  download,
  eye,
  "eye-slash": eyeSlash,
  folder,
  "hand-heart": handHeart,
  house,
  key,
  lifebuoy,
  list,
  lock,
  path,
  pencil,
  plant,
  plus,
  printer,
  restore,
  search,
  settings,
  share,
  sun,
  trash,
  tuck,
  warning,
  x,
};

export type IconName = keyof typeof raw;

export function iconMarkup(name: IconName): SafeHtml {
  return fromCore(raw[name]);
}
