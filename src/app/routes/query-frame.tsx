import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Outlet } from "react-router";

/** Around every page that asks for content by queries; the list does not, and comes without the library. */
export const createQueryFrame = (client: QueryClient) =>
  function QueryFrame() {
    return (
      <QueryClientProvider client={client}>
        <Outlet />
      </QueryClientProvider>
    );
  };
