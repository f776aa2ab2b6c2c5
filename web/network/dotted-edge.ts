/** A tie that only a machine suggests: drawn with gaps. */
import { EdgeRectangleProgram } from 'sigma/rendering';

/** Pixels of line and gap together; half of clip space is taken as 450 pixels wide. */
const ALONG = `varying float v_along;
void main() {
  v_along = a_positionCoef * length((u_matrix * vec3(a_positionEnd - a_positionStart, 0.0)).xy) * 450.0;`;

const GAPS = `varying float v_along;
void main(void) {
  #ifndef PICKING_MODE
  if (mod(v_along, 9.0) > 4.5) discard;
  #endif`;

const MAIN = /void main\s*\((?:void)?\)\s*\{/;

export class DottedEdge extends EdgeRectangleProgram {
  override getDefinition() {
    const solid = super.getDefinition();
    return {
      ...solid,
      VERTEX_SHADER_SOURCE: solid.VERTEX_SHADER_SOURCE.replace(MAIN, ALONG),
      FRAGMENT_SHADER_SOURCE: solid.FRAGMENT_SHADER_SOURCE.replace(MAIN, GAPS),
    };
  }
}
