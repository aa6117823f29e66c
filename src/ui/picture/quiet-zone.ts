/** Light modules that a QR code needs on each side (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4;
