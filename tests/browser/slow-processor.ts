import type { Page } from "@playwright/test";

/** Makes the processor of a page `rate` times as slow as this machine's; 1 ends it. */
export const slowProcessor = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
};
