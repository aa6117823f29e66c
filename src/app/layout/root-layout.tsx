import { Outlet } from "react-router";
import { useScrollPositions } from "./scroll-positions.ts";

export function RootLayout() {
  useScrollPositions();
  return <Outlet />;
}
