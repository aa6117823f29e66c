declare module "itemsjs" {
  type Bucket = { key: string; doc_count: number };
  type Answer<T> = {
    data: { items: T[]; aggregations: Record<string, { buckets: Bucket[] }> };
    pagination: { total: number };
  };
  type Settings = {
    searchableFields?: string[];
    aggregations: Record<string, { size: number; conjunction: boolean }>;
  };
  const itemsjs: <T>(
    items: T[],
    settings: Settings,
  ) => {
    search: (input: { query?: string; per_page: number; filters?: Record<string, string[]> }) => Answer<T>;
  };
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default itemsjs;
}
