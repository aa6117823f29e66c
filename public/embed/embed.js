// Gives every <iframe data-casebook> of this page the height of its content. Safe to include more than once.
(() => {
  const frames = () => document.querySelectorAll("iframe[data-casebook]");
  const originOf = (frame) => (URL.canParse(frame.src) ? new URL(frame.src).origin : "");

  // A message counts only when it comes from the window and the origin of one of the frames, and is a sensible height.
  addEventListener("message", (event) => {
    for (const frame of frames()) {
      if (event.source !== frame.contentWindow || event.origin !== originOf(frame)) continue;
      const { source, height } = event.data ?? {};
      if (source === "casebook" && typeof height === "number" && height > 0 && height <= 20000) {
        frame.style.height = `${Math.ceil(height)}px`;
      }
    }
  });

  // Frames that were ready before this script have spoken to nobody: ask them again. The question is no secret, and a frame
  // that has not loaded yet has another origin, so it goes to whoever is there.
  for (const frame of frames()) frame.contentWindow?.postMessage({ source: "casebook", ask: "height" }, "*");
})();
