import { type Location, Outlet, ScrollRestoration } from "react-router";

/** A link back to a list names the history entry whose scroll position it restores (`state.scrollKey`). */
const scrollKey = ({ key, state }: Location): string =>
  typeof state === "object" && state !== null && "scrollKey" in state && typeof state.scrollKey === "string"
    ? state.scrollKey
    : key;

export function RootLayout() {
  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}
