package io.parvis.identity.companies.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.CompanyRegisterSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoCompanyRegisterIT extends CompanyRegisterSuite {

    private final CompanyRegister companies;
    private final MongoOperations mongo;

    @Autowired
    MongoCompanyRegisterIT(CompanyRegister companies, MongoOperations mongo) {
        this.companies = companies;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "companies");
    }

    @Override
    protected CompanyRegister companies() {
        return companies;
    }
}
