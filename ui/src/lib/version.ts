/** The version of the app, from the one place where the page knows it. */
export { version } from "../../package.json";
