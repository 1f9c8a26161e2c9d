declare module "mapshaper" {
  /** Runs a command line on files given by name and answers with the files it wrote. */
  function applyCommands(
    commands: string,
    input: Record<string, string | object>,
  ): Promise<Record<string, Uint8Array | string>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
