package io.parvis.request.intake;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import io.parvis.request.forms.FormCheck;
import io.parvis.request.types.TypesInMemory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TypesInMemory.class,
    FormCheck.class,
    CheckingAnswers.class,
    CheckingForms.class,
    CarryingAnswers.class,
    IntakeDesk.class,
    DraftingRequests.class,
    AmendingRequests.class,
    TriagingRequests.class,
    ReviewingRequests.class,
    RequestSheets.class,
    InMemoryRequestFiles.class,
    SubmittingRequests.class,
    ReadingRequests.class,
    ConvertingRequests.class,
    RecallingRequests.class,
    InMemoryRequests.class,
    InMemoryNumbers.class
})
public class IntakeInMemory {}
