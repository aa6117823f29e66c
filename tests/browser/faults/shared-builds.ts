import { serveTwoBuilds, type TwoBuilds } from "../two-builds.ts";

let builds: Promise<TwoBuilds> | undefined;

/** Two builds behind one server, made once per test process and shown from the first on. */
export const sharedBuilds = async (): Promise<TwoBuilds> => {
  builds ??= serveTwoBuilds();
  const shared = await builds;
  shared.show("first");
  return shared;
};

export const closeSharedBuilds = async (): Promise<void> => {
  await (await builds)?.close();
  builds = undefined;
};
