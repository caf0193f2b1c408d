/** What is told where a port can't be had; an error that has another cause is thrown again. */
export function refusedPort(port: number): (error: NodeJS.ErrnoException) => { refusal: string } {
  return (error) => {
    const why = { EADDRINUSE: 'in use', EACCES: 'that only the system’s own programs may take' }[error.code ?? ''];
    if (why === undefined) throw error;
    return {
      refusal: `Unexpected port ${port} ${why}, expected a free one: name another with --port, or 0 for any.\n`,
    };
  };
}
