/** Particles that Korean writes onto a name without a space. */
export const particlesOfKorean: readonly string[] =
  '은 는 이 가 을 를 의 에 에서 에게 에는 와 과 도 로 으로 만 부터 까지 께서 측 측은 이나 나 보다 처럼 이라고 라고 씨 씨는 씨가'.split(
    ' ',
  );
