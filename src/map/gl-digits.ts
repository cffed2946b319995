/** Size of the numbers on the map, px. */
export const DIGIT_PX = { height: 14, fontSize: 11.5 } as const;

/** The digits 0 to 9 side by side as a texture, at the canvas's resolution, for one GL context. */
export class GlDigits {
  readonly #onFont: () => void;
  #texture: WebGLTexture | null = null;
  #devicePx = 0;
  #widthPx = 0;

  /** @param onFont the page's typeface has come after all: draw again */
  constructor(onFont: () => void) {
    this.#onFont = onFont;
  }

  /** Width of one digit, px; 0 before the first {@link bind}. */
  get widthPx(): number {
    return this.#widthPx;
  }

  /** Binds the texture to unit 0, drawn anew when the resolution has changed. */
  bind(gl: WebGL2RenderingContext, devicePx: number): void {
    gl.activeTexture(gl.TEXTURE0);
    if (this.#texture !== null && this.#devicePx === devicePx) {
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      return;
    }
    this.#devicePx = devicePx;
    this.#texture ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, this.#paint(devicePx));
    for (const [name, value] of [
      [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
      [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
      [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
      [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
    ] as const) {
      gl.texParameteri(gl.TEXTURE_2D, name, value);
    }
  }

  /** The context is gone, and the texture with it. */
  forgetContext(): void {
    this.#texture = null;
  }

  #awaitFont(font: string): void {
    if (document.fonts.check(font, '0')) return;
    const redraw = (): void => {
      this.#devicePx = 0;
      this.#onFont();
    };
    // Without it the digits are set in another typeface; they say the same.
    document.fonts.load(font, '0').then(redraw, () => {});
  }

  #paint(devicePx: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const font = `600 ${DIGIT_PX.fontSize * devicePx}px 'IBM Plex Sans', sans-serif`;
    const setFont = (): void => {
      if (!context) return;
      context.font = font;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.fillStyle = '#fff';
    };
    setFont();
    this.#awaitFont(font);
    const cell = Math.ceil((context?.measureText('0').width ?? DIGIT_PX.fontSize) + devicePx * 0.4);
    canvas.width = cell * 10;
    canvas.height = Math.round(DIGIT_PX.height * devicePx);
    setFont();
    // Capitals and digits are about 0.7 of the font's size high.
    const baseline = canvas.height / 2 + DIGIT_PX.fontSize * devicePx * 0.35;
    for (let digit = 0; digit < 10; digit++) {
      context?.fillText(String(digit), cell * (digit + 0.5), Math.round(baseline));
    }
    this.#widthPx = cell / devicePx;
    return canvas;
  }
}
