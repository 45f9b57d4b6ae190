import { Svg, Text, View, Circle, Line, Polygon, Rect } from '@react-pdf/renderer';
import { LETTER_SIZE, type Ink, type Picture, type Shape } from '#domain/values/picture.ts';
import { INKS } from '../colours.ts';
import { drawableText } from './drawable-text.ts';
import { FONT_FAMILY, hex } from './look.ts';
import type { Sheet } from './pdf-table.tsx';

/** Points for each pixel a picture was made with. */
const POINTS = 0.75;

const inked = ({ fill, edge }: { readonly fill: Ink; readonly edge?: Ink }) => ({
  fill: hex(INKS[fill]),
  ...(edge === undefined ? {} : { stroke: hex(INKS[edge]), strokeWidth: 1.5 }),
});

function Drawn({ shape, sheet }: { shape: Shape; sheet: Sheet }) {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <Line {...{ x1, y1, x2, y2 }} stroke={hex(INKS[shape.ink])} strokeWidth={shape.thick} />;
    }
    case 'circle':
      return <Circle cx={shape.x} cy={shape.y} r={shape.radius} {...inked(shape)} />;
    case 'box':
      return <Rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...inked(shape)} />;
    case 'diamond': {
      const { x, y, radius } = shape;
      const points = `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
      return <Polygon points={points} {...inked(shape)} />;
    }
    case 'letters':
      return (
        <Text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.align === 'center' ? 'middle' : 'start'}
          style={{
            fontFamily: FONT_FAMILY,
            fontSize: LETTER_SIZE,
            fontWeight: shape.strong ? 700 : 400,
            fill: hex(INKS[shape.ink]),
          }}
        >
          {drawableText(shape.text, sheet.pen.letters.canDraw)}
        </Text>
      );
  }
}

interface PdfPictureProps {
  readonly picture: Picture;
  readonly sheet: Sheet;
  /** Points below it. */
  readonly air: number;
}

/** A picture on a sheet, in shapes: as large as it was made unless there is less room. */
export function PdfPicture({ picture, sheet, air }: PdfPictureProps) {
  const share = Math.min(POINTS, sheet.width / picture.width);
  const { width, height, shapes } = picture;
  return (
    <View wrap={false} style={{ paddingBottom: air }}>
      <Svg width={width * share} height={height * share} viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          <Drawn key={index} shape={shape} sheet={sheet} />
        ))}
      </Svg>
    </View>
  );
}
