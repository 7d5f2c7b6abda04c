import { optimize } from 'svgo';

/**
 * Makes a drawn face a third smaller: short ids, numbers to a tenth of its 280 points, no credits (the foot of
 * every page gives them).
 * @param name put before each id, where several drawings stand in one page
 */
export function smallerSvg(svg: string, name?: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      { name: 'preset-default' },
      ...(name === undefined ? [] : [{ name: 'prefixIds' as const, params: { prefix: name } }]),
    ],
  });
  return data;
}
