/** 32-bit FNV-1a over the UTF-16 units of a text (http://www.isthe.com/chongo/tech/comp/fnv/): an unsigned integer. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};
