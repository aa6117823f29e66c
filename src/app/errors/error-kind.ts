import { isRouteErrorResponse } from "react-router";
import { ContentError } from "../../content/content-error.ts";
import { MissingPage } from "../routes/missing-page.ts";
import { PartError } from "./part-error.ts";

export type ErrorKind =
  | "notFound"
  | "case"
  | "locale"
  | "offline"
  | "unreachable"
  | "timeout"
  | "damaged"
  | "outdated"
  | "unknown";

/** What happened, in the reader's words. */
export function errorKind(error: unknown): ErrorKind {
  if (error instanceof MissingPage) return error.what === "page" ? "notFound" : error.what;
  if (error instanceof ContentError) return error.fault === "not-found" ? "unreachable" : error.fault;
  if (error instanceof PartError) return error.fault === "missing" ? "unreachable" : error.fault;
  if (isRouteErrorResponse(error)) return error.status === 404 ? "notFound" : "unreachable";
  return "unknown";
}

/** True for what a fresh page mends when the site was published anew under an open tab. */
export const isStale = (error: unknown): boolean =>
  (error instanceof PartError && error.fault === "missing") || errorKind(error) === "outdated";
