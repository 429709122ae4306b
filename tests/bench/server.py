"""A server that says one thing: `python server.py FILE` prints its URL and answers every request with the file.

It does as little as possible, so that the client is what is measured. It ends when its standard input does.
"""

import asyncio
import sys
from pathlib import Path


async def main(content: bytes) -> None:
    """Serve until the standard input ends."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: {len(content)}\r\n\r\n"
    answer = head.encode() + content

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}", flush=True)  # noqa: T201  # a command's output
    async with server:
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes()))
