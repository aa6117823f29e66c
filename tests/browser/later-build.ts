import { test as quiet } from "./quiet-page.ts";
import { serveTwoBuilds, type TwoBuilds } from "./two-builds.ts";

/** Gives two builds behind one server, made on the first call of a test process and shown from the first on. */
export type LaterBuild = () => Promise<TwoBuilds>;

export const test = quiet.extend<object, { laterBuild: LaterBuild }>({
  laterBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      let builds: Promise<TwoBuilds> | undefined;
      await use(async () => {
        builds ??= serveTwoBuilds();
        const made = await builds;
        made.show("first");
        return made;
      });
      await (await builds)?.close();
    },
    { scope: "worker" },
  ],
});
