import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What is wrong, by the code of Node's error; `mot` is what was written on the command line. */
const REFUS: Record<string, (mot: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (mot) => `L’option « ${mot} » est inconnue`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (mot) => `« ${mot} » est en trop`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (mot) => `L’option « ${mot} » n’a pas la valeur attendue`,
};

/** Options of a command line, as `parseArgs` reads them. Anything wrong: one French sentence, exit 1. */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (erreur) {
    const { code = '', message } = erreur as NodeJS.ErrnoException;
    const mot = /'(--?[\w-]*|[^']*)/.exec(message)?.[1] ?? '';
    const quoi = REFUS[code]?.(mot) ?? 'Les options ne se lisent pas';
    const admises = Object.keys(config.options ?? {}).map((nom) => `--${nom}`);
    console.error(`${quoi} ; options admises : ${admises.join(', ')}.`);
    process.exit(1);
  }
}
