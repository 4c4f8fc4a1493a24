package agraw.compare.configuration;

import java.util.UUID;

/**
 * One case as a crisp-set comparison sees it.
 *
 * @param conditions the first is the lowest bit: set where it is met
 * @param outcome whether the case has the outcome
 */
public record Observation(UUID caseStudy, int conditions, boolean outcome) {}
