// A context of its own, whose making waits until the graphics process is up and has shown the page.
const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
gl?.clear(gl.COLOR_BUFFER_BIT);
gl?.getError();
postMessage(null);
