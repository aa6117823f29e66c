/// <reference types="vite/client" />
declare module "*.module.scss" {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: the shape of a CSS module
  export default classes;
}
