package io.parvis.identity.companies.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.events.companies.CompaniesMerged;
import io.parvis.events.companies.CompanyChanged;
import io.parvis.events.companies.CompanyMergerUndone;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanySharingChanged;
import io.parvis.events.companies.CompanyState;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** A company's fact, and its state with it. */
@Component
class CompanyEventTranslator implements EventTranslator<Company, CompanyEvent> {

    @Override
    public List<Announcement> translate(Company company, CompanyEvent event) {
        return List.of(Announcement.of(fact(company, event)), Announcement.of(state(company)));
    }

    private static Record fact(Company company, CompanyEvent event) {
        return switch (event) {
            case CompanyEvent.Registered _ ->
                new CompanyRegistered(company.id(), company.name().value());
            case CompanyEvent.Stayed _ -> new CompanyMergerUndone(company.id());
            case CompanyEvent.Renamed _, CompanyEvent.MailDomainsChanged _ ->
                new CompanyChanged(company.id(), company.name().value());
            case CompanyEvent.Merged merged ->
                new CompaniesMerged(company.id(), merged.into().value());
            case CompanyEvent.SharingChanged changed ->
                new CompanySharingChanged(
                        company.id(), changed.before().name(), company.sharing().name());
        };
    }

    private static CompanyState state(Company company) {
        return new CompanyState(
                company.id(),
                company.name().value(),
                company.sharing().name(),
                company.mergedInto() == null ? null : company.mergedInto().value());
    }
}
