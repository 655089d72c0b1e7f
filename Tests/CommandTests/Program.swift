import TestSupport

/// The built program, which all of these tests run.
typealias Program = TestSupport.Program
