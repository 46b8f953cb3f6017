/** The server says something every ten seconds at least. */
const longestSilenceMs = 25_000;

/**
 * Calls back when nothing has come for so long that the line must be dead, though nobody has said so: a laptop has moved
 * to another network, or a router has forgotten it. Returns how to stop.
 */
export function onSilence(socket: WebSocket, callback: () => void): () => void {
  let timer = setTimeout(callback, longestSilenceMs);
  const listenOn = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, longestSilenceMs);
  };
  socket.addEventListener('message', listenOn);
  return () => {
    socket.removeEventListener('message', listenOn);
    clearTimeout(timer);
  };
}
