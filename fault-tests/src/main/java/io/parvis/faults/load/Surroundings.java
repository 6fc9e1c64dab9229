package io.parvis.faults.load;

import java.util.List;
import java.util.Map;

/**
 * What the load has to know of the system before it begins.
 *
 * @param matterTypes   the request types that become matters
 * @param contractTypes those that become contracts; none where no service opens any
 * @param companies     the id of each company, by its name
 * @param markers       the word that everything of a company carries, by the company's name
 * @param secrets       the word that everything confidential of a company carries, by the company's name
 */
public record Surroundings(
        List<RequestType> matterTypes,
        List<RequestType> contractTypes,
        Map<String, String> companies,
        Map<String, String> markers,
        Map<String, String> secrets) {

    public Surroundings {
        if (matterTypes.isEmpty()) {
            throw new IllegalArgumentException("nothing can be asked for");
        }
        matterTypes = List.copyOf(matterTypes);
        contractTypes = List.copyOf(contractTypes);
        companies = Map.copyOf(companies);
        markers = Map.copyOf(markers);
        secrets = Map.copyOf(secrets);
    }

    String company(String name) {
        return of(companies, name);
    }

    String marker(String company) {
        return of(markers, company);
    }

    String secret(String company) {
        return of(secrets, company);
    }

    private static String of(Map<String, String> words, String company) {
        String word = words.get(company);
        if (word == null) {
            throw new IllegalArgumentException("unknown company " + company);
        }
        return word;
    }
}
