package agraw.exchange.geo;

import java.util.List;

/**
 * A place, or a way from one to another, with what is told of it.
 *
 * @param name of the place
 * @param role origin, destination or flow
 * @param cases the keys of the cases
 * @param exact whether somebody gave the point; otherwise it is the middle of the country
 * @param points longitude and latitude in turn, in degrees (WGS 84): one point, or two for a way
 */
public record Located(String name, String role, List<String> cases, boolean exact, List<Double> points) {
    public Located {
        cases = List.copyOf(cases);
        points = List.copyOf(points);
    }

    boolean isWay() {
        return points.size() > 2;
    }
}
