import { LETTER_SIZE, type Ink, type Picture, type Shape } from '#domain/values/picture.ts';
import css from './drawn-picture.module.css';

/** A picture on the screen, as wide as it was made unless there is less room. */
export function DrawnPicture({ picture }: { picture: Picture }) {
  const { width, height, alt, shapes } = picture;
  return (
    <svg
      role="img"
      aria-label={alt}
      className={css['picture']}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
    >
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** Colours are in the style sheet, so that forced colours have their way. */
const inked = ({ fill, edge }: { readonly fill: Ink; readonly edge?: Ink }) => ({
  'data-fill': fill,
  'data-edge': edge,
});

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line {...{ x1, y1, x2, y2 }} data-edge={shape.ink} strokeWidth={shape.thick} />;
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...inked(shape)} />;
    case 'box':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...inked(shape)} />;
    case 'diamond': {
      const { x, y, radius } = shape;
      const points = `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
      return <polygon points={points} {...inked(shape)} />;
    }
    case 'letters':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={LETTER_SIZE}
          fontWeight={shape.strong ? 600 : 400}
          textAnchor={shape.align === 'center' ? 'middle' : 'start'}
          data-fill={shape.ink}
        >
          {shape.text}
        </text>
      );
  }
}
