using System.Collections;
using Mono.Cecil;

namespace FactCheck.Architecture.Tests;

/// <summary>Every type that one type names: in its declaration, its members, their attributes and their code.</summary>
internal sealed class TypesUsed : IEnumerable<TypeReference>
{
    private readonly HashSet<TypeReference> _types = [];

    public void Add(TypeDefinition type)
    {
        Add(type.BaseType);
        Add(type.Interfaces.Select(i => i.InterfaceType));
        Add((ICustomAttributeProvider)type);
        Add((IGenericParameterProvider)type);
        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            Add((ICustomAttributeProvider)field);
        }
        foreach (var property in type.Properties)
            Add((ICustomAttributeProvider)property);
        foreach (var method in type.Methods)
            Add(method);
    }

    public IEnumerator<TypeReference> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(MethodDefinition method)
    {
        Add(method.ReturnType);
        Add((ICustomAttributeProvider)method);
        Add((IGenericParameterProvider)method);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
            Add((ICustomAttributeProvider)parameter);
        }
        if (!method.HasBody)
            return;
        Add(method.Body.Variables.Select(v => v.VariableType));
        Add(method.Body.ExceptionHandlers.Select(h => h.CatchType));
        foreach (var instruction in method.Body.Instructions)
            AddOperand(instruction.Operand);
    }

    private void AddOperand(object? operand)
    {
        if (operand is TypeReference type)
            Add(type);
        if (operand is MemberReference { DeclaringType: { } declaring } and not TypeReference)
            Add(declaring);
        if (operand is GenericInstanceMethod generic)
            Add(generic.GenericArguments);
    }

    private void Add(IGenericParameterProvider generic) =>
        Add(generic.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType));

    private void Add(ICustomAttributeProvider attributed)
    {
        foreach (var attribute in attributed.CustomAttributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.Properties.Select(p => p.Argument)))
                Add(argument);
        }
    }

    private void Add(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        if (argument.Value is TypeReference type)
            Add(type);
        foreach (var element in argument.Value as CustomAttributeArgument[] ?? [])
            Add(element);
    }

    private void Add(IEnumerable<TypeReference?> types)
    {
        foreach (var type in types)
            Add(type);
    }

    private void Add(TypeReference? type)
    {
        if (type is null or GenericParameter)
            return;
        if (type is GenericInstanceType generic)
            Add(generic.GenericArguments);
        if (type is TypeSpecification built)
            Add(built.ElementType);
        else
            _types.Add(type);
    }
}
