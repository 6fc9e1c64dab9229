package io.parvis.faults;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import io.parvis.faults.load.Door;
import io.parvis.faults.load.Persona;
import io.parvis.faults.load.RequestType;
import io.parvis.faults.load.Surroundings;

/** The companies whose people use the system, and the words by which what is theirs is known. */
final class Scenery {

    private static final List<String> COMPANIES = List.of("Acme", "Globex");

    private final Map<String, String> markers;
    private final Map<String, String> secrets;

    Scenery(long seed) {
        Random random = new Random(seed);
        this.markers = words("m", random);
        this.secrets = words("c", random);
    }

    /** The word in everything of a company, by its name. */
    Map<String, String> markers() {
        return markers;
    }

    /** The name of the company whose people an address is one of, by a part of the address. */
    Map<String, String> addressees() {
        Map<String, String> addressees = new HashMap<>();
        COMPANIES.forEach(company -> addressees.put("@" + company.toLowerCase(Locale.ROOT) + ".", company));
        markers.forEach((company, marker) -> addressees.put(marker, company));
        return addressees;
    }

    /** Asks the system for what else the load has to know. */
    Surroundings surroundings(Door door, List<String> services) {
        Map<Boolean, List<RequestType>> types = items(door, Persona.CLAIRE, "/api/portal/request-types").stream()
                .collect(Collectors.partitioningBy(
                        type -> type.path("target").asString("").equals("CONTRACT"),
                        Collectors.mapping(Scenery::requestType, Collectors.toList())));
        Map<String, String> companies = items(door, Persona.ADMIN, "/api/main/companies?limit=100").stream()
                .collect(Collectors.toMap(
                        company -> company.path("name").asString(),
                        company -> company.path("id").asString()));
        boolean contracts = services.contains("contract-service");
        return new Surroundings(
                types.getOrDefault(false, List.of()),
                contracts ? types.getOrDefault(true, List.of()) : List.of(),
                companies,
                markers,
                secrets);
    }

    private static RequestType requestType(JsonNode offered) {
        return new RequestType(
                offered.path("id").asString(), offered.path("version").asInt());
    }

    private static List<JsonNode> items(Door door, Persona who, String path) {
        return door.get(who, path).json().path("items").valueStream().toList();
    }

    /** Words that nobody else writes, one for each company. */
    private static Map<String, String> words(String prefix, Random random) {
        Map<String, String> words = new HashMap<>();
        COMPANIES.forEach(company -> words.put(company, prefix + HexFormat.of().toHexDigits(random.nextLong())));
        return words;
    }
}
