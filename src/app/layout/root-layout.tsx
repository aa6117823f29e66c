import { type Location, Outlet, ScrollRestoration } from "react-router";

/** A link back to a list names the step whose scroll position it wants (`state.place`); everything else has its own. */
const scrollKey = ({ key, state }: Location): string =>
  typeof state === "object" && state !== null && "place" in state && typeof state.place === "string"
    ? state.place
    : key;

export function RootLayout() {
  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}
